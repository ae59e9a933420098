import * as z from 'zod/mini'
import type { Command } from '../../server/commandSchema'

const refusalSchema = z.object({ message: z.string() })

/** Asks the computer to do something. @returns null once it began, or a sentence that says why it did not. */
export async function sendCommand(command: Command): Promise<string | null> {
  try {
    const response = await fetch('/api/commands', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
    })
    if (response.ok) return null
    const refusal = refusalSchema.safeParse(await response.json())
    return refusal.success ? refusal.data.message : `The simulated computer answered ${response.status}.`
  } catch {
    // A refused connection and an answer that is not JSON look the same to a person: nobody is there.
    return 'The simulated computer does not answer. Is it still running?'
  }
}
