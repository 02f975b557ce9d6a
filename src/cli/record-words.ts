import { recordWords } from '../checks/record-words.ts';
import { counted, problemBlocks } from '../load/problem.ts';
import { recordFile } from '../load/record-file.ts';
import { contentDir } from '../site/environment.ts';

const result = recordWords(contentDir);
if ('added' in result)
  console.log(
    result.added > 0
      ? `${counted(result.added, 'paragraph')} added to ${recordFile}.`
      : result.written
        ? `The ids of sections in ${recordFile} are the ones of now.`
        : 'All of the author’s words are recorded already. Nothing was written.',
  );
else {
  console.error([...problemBlocks(result.problems), 'Nothing was recorded.'].join('\n\n'));
  process.exitCode = 1;
}
