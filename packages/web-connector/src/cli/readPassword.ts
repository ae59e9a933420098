import { UsageError } from './readArguments'

const longest = 4096

/** All of standard input, without the line end that a terminal or `echo` adds. @throws UsageError when there is none. */
export async function readPassword(input: AsyncIterable<Buffer | string>): Promise<string> {
  let text = ''
  for await (const chunk of input) {
    text += chunk.toString()
    if (text.length > longest) throw new UsageError('The password on standard input is too long.')
  }
  const password = text.replace(/\r?\n$/, '')
  if (password === '') throw new UsageError('--password-stdin: there was no password on standard input.')
  return password
}
