import { epub } from '../site/downloads.ts';
import { typedFile } from '../site/text-file.ts';

export const GET = async () => typedFile(await epub(), 'application/epub+zip');
