export interface SeededRandom {
  /** An integer from `least` to `most`, both included. */
  integer(least: number, most: number): number
  pick<Value>(values: readonly Value[]): Value
}

/** Numbers that look random and are the same for the same seed (a 32-bit linear congruential sequence, high bits used). */
export function seededRandom(seed: number): SeededRandom {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const fraction = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
  const integer = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    integer,
    pick: (values) => {
      const value = values[integer(0, values.length - 1)]
      if (value === undefined) throw new RangeError('Nothing to pick from.')
      return value
    },
  }
}
