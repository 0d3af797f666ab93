import { expect, test } from 'vitest';
import { checkCommand } from '../../src/commands/check.ts';
import { aTerminal } from './aTerminal.ts';

test('the shipped content has no finding, not even a warning', async () => {
  const io = aTerminal(process.cwd());
  const code = await checkCommand('content.yaml', { format: 'pretty', quiet: false, strict: true }, io);
  expect(io.stderr()).toMatch(/^content\.yaml: \d+ slides in 9 sections, \d+ compositions, no findings\n$/u);
  expect(code).toBe(0);
});
