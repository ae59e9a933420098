/** Calls what the host has given. What it throws is reported as uncaught, and doesn't take the place of what goes on here. */
export function callHost<Input extends readonly unknown[]>(
  callback: ((...input: Input) => void) | undefined,
  ...input: Input
): void {
  try {
    callback?.(...input)
  } catch (cause) {
    queueMicrotask(() => {
      throw cause
    })
  }
}
