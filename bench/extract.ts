import { compareGrowth, growthOfArticles } from './extract/growth.ts';
import { compareSpeed } from './extract/speed.ts';
import { startUpTimes } from './extract/startUp.ts';

const HELP = `Usage: npm run bench:extract -- [--hostile]

Articles and megabytes per second on one core, beside other libraries on the same text in the same run; the time that the bundle
takes to start; the growth of time with the length of an article.

  --hostile  the growth on texts that make careless code slow as well; exit status 1 where it is far from linear
`;

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--hostile' && arg !== '--help');
if (unknown !== undefined || args.includes('--help')) {
  process.stdout.write(unknown === undefined ? HELP : `${unknown} is not known.\n\n${HELP}`);
  process.exitCode = unknown === undefined ? 0 : 2;
} else {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  print(`Node ${process.version}, ${process.arch}; processor time of one thread\n`);
  for await (const line of compareSpeed()) print(line);
  print('');
  for (const line of await startUpTimes()) print(line);
  print('');
  for await (const line of growthOfArticles()) print(line);
  if (args.includes('--hostile')) {
    print('');
    const { lines, isLinear } = await compareGrowth();
    for (const line of lines) print(line);
    process.exitCode = isLinear ? 0 : 1;
  }
}
