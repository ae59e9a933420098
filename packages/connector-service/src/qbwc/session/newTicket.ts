import { randomBytes } from 'node:crypto'
import { sha256 } from '../../security/sha256'

/** A ticket that nobody can guess: 256 random bits, in characters that need no escaping. */
export function newTicket(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a ticket. */
export function ticketHash(ticket: string): string {
  return sha256(ticket)
}
