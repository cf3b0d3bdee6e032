// Scope: what the command line and the environment of `npm start` mean.
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../local/options.ts';

describe('the port', () => {
  it.each([
    ['4000 by itself', [], {}, 4000],
    ['the variable PORT', [], { PORT: '8080' }, 8080],
    ['--port before the variable', ['--port', '5000'], { PORT: '8080' }, 5000],
    ['any free one', ['--port=0'], {}, 0],
    ['4000 when PORT is empty', [], { PORT: '' }, 4000],
  ])('is %s', (_, argv, env, port) => {
    expect(readOptions(argv, env)).toMatchObject({ port });
  });

  it.each(['65536', '-1', 'http', '40.5', ' '])('is never %j', (port) => {
    expect(() => readOptions([`--port=${port}`], {})).toThrow(
      `A port is a number from 0 to 65535, and "${port}" is not.`,
    );
  });
});

describe('the other options', () => {
  it('keep data in memory and load the samples unless told otherwise', () => {
    expect(readOptions([], {})).toEqual({ help: false, port: 4000, data: undefined, seeds: true });
    expect(readOptions(['--data', 'kept', '--no-seeds'], {})).toMatchObject({ data: 'kept', seeds: false });
  });

  it.each([['--colour'], ['--data'], ['stray']])('are refused in one line when nobody knows them: %s', (argument) => {
    expect(() => readOptions([argument], {})).toThrow(/^[^\n]+: see npm start -- --help\.$/);
  });
});
