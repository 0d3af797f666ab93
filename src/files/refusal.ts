/**
 * Takes a system error apart: the code `EACCES` and the reason `EACCES: permission denied`. Throws any other error,
 * which is a bug of ours.
 */
export function refusal(error: unknown): { code: string; reason: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { code, reason: message.replace(/, .*$/su, '') };
}
