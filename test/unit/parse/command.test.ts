import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/parse.ts', import.meta.url));
const run = (args: string[], input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { input, encoding: 'utf8' });
const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('npm run parse', () => {
  test.each([
    [
      ['title'],
      'Head of Operations\nBlorbist\n',
      [
        { level: 'manager', range: ['manager', 'director'], functions: [18] },
        { level: null, range: null },
      ],
    ],
    [['place'], '日本 東京\n', [{ country: 'JP', city: 'Tokyo', alternatives: [] }]],
    [['money', '--locale', 'de'], '1.234\n', [{ min: 1234, ambiguous: false, text: '1.234' }]],
    [['company'], 'Rossi S.r.l.\n', [{ key: 'rossi', text: 'Rossi S.r.l.' }]],
    [['size'], '51-200\nmany\n', [{ band: 'D' }, { band: null }]],
  ])('%j', (args, input, expected) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(stdout)).toMatchObject(expected);
  });

  test.each([
    [[]],
    [['colour']],
    [['title', 'place']],
    [['title', '--locale', '!']],
    [['title', '--nonsense']],
  ])('refuses %j', (args) => {
    const { status, stdout, stderr } = run(args, 'x\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/Usage: .*\n$/);
  });
});
