import type { DataTypeQuery } from './dataTypeQueries'

// Transactions bring their lines along, so that fewer of them fill an answer.
const usual: Record<DataTypeQuery['kind'], number> = { single: 1, list: 1, pagedList: 500, transactions: 200 }

/** How many records are asked for at once where nothing is known of their size. */
export function usualPageSize(kind: DataTypeQuery['kind']) {
  return usual[kind]
}

/** An answer of about this part of the most that is taken is quick to read on both computers. */
const wantedPart = 1 / 4

/**
 * How many records to ask for next, by how large the last answer was: it shrinks at once to what fits, and grows again by at most twice.
 *
 * @param brought - How many records the last answer brought.
 * @param part - Its length as a part of the most that is taken.
 */
export function nextPageSize(pageSize: number, kind: DataTypeQuery['kind'], brought: number, part: number) {
  if (brought === 0) return pageSize
  const fitting = Math.floor((wantedPart / part) * brought)
  return Math.max(1, Math.min(fitting, pageSize * 2, usualPageSize(kind)))
}

/** How many to ask for after an answer that was too large, by how much isn't known; null: one alone is. */
export function smallerPageSize(pageSize: number) {
  return pageSize === 1 ? null : Math.max(1, Math.floor(pageSize / 4))
}
