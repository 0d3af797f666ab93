/** What the system said when it refused: `EACCES` and `EACCES: permission denied`. Other errors are ours, and thrown. */
export function refusal(error: unknown): { code: string; reason: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { code, reason: message.replace(/, .*$/su, '') };
}
