import { useState } from 'react'

/**
 * A control that follows the hand at once and the computer a moment later. Shows what was chosen until the computer's
 * own value changes, or until it turns out to have been refused.
 */
export function useAhead<Value>(
  actual: Value,
  apply: (value: Value) => Promise<boolean>,
): [shown: Value, choose: (value: Value) => void] {
  const [ahead, setAhead] = useState<{ value: Value; over: Value } | null>(null)
  const isOutdated = ahead !== null && ahead.over !== actual
  if (isOutdated) setAhead(null)

  async function choose(value: Value) {
    setAhead({ value, over: actual })
    const isAccepted = await apply(value)
    if (!isAccepted) setAhead(null)
  }

  return [ahead === null || isOutdated ? actual : ahead.value, (value) => void choose(value)]
}
