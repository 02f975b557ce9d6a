import { plainText } from '../site/downloads.ts';
import { textFile } from '../site/text-file.ts';

export const GET = () => textFile(plainText());
