/** What the command reads and writes; a process will do. */
export interface Terminal {
  stdin: AsyncIterable<Buffer | string>
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}
