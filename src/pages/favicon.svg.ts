import { icon } from '../site/made.ts';
import { typedFile } from '../site/text-file.ts';

export const GET = () => typedFile(icon(), 'image/svg+xml');
