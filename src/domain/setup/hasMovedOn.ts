import type { Setup } from '../../api/schemas/quickBooksDesktop'

/** Whether something of setup has been seen to happen since `before`. */
export function hasMovedOn(before: Setup, now: Setup): boolean {
  const facts = Object.keys(now) as (keyof Setup)[]
  return facts.some((fact) => before[fact] === null && now[fact] !== null)
}
