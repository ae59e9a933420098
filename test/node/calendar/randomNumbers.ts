const modulus = 2 ** 31 - 1

/** Numbers that look random and are the same for the same seed: the generator of Park and Miller. */
export function randomNumbers(seed: number) {
  let state = (Math.abs(seed) % (modulus - 1)) + 1

  /** From 0 up to and without 1. */
  function next() {
    state = (state * 48_271) % modulus
    return (state - 1) / (modulus - 1)
  }

  return {
    /** A whole number from `low` to `high`, both included. */
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    /** One of a list. */
    oneOf<T>(list: readonly [T, ...T[]]): T {
      return list[Math.floor(next() * list.length)] ?? list[0]
    },
    /** True once in so many times. */
    onceIn: (times: number) => next() * times < 1,
  }
}

export type RandomNumbers = ReturnType<typeof randomNumbers>
