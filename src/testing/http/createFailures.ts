import type { FailureOrder } from './Failure'
import type { LoggedRequest } from './LoggedRequest'

/** The failures that have been ordered and not yet happened. */
export interface Failures {
  order(order: FailureOrder): void
  /** The failure that befalls a call, if any. */
  next(call: LoggedRequest): FailureOrder | undefined
  /** Resolves when all is well again. */
  recovery(): Promise<void>
  recover(): void
}

/** Keeps ordered failures; the one ordered first happens first. */
export function createFailures(): Failures {
  let orders: FailureOrder[] = []
  let waiting: (() => void)[] = []
  return {
    order: (order) => {
      orders.push({ ...order })
    },
    next: ({ method, path }) => {
      const order = orders.find(
        (one) => (one.method === undefined || one.method === method) && path.endsWith(one.path ?? ''),
      )
      if (order) order.times -= 1
      orders = orders.filter(({ times }) => times > 0)
      return order
    },
    recovery: () => new Promise((resolve) => waiting.push(resolve)),
    recover: () => {
      orders = []
      for (const resolve of waiting) resolve()
      waiting = []
    },
  }
}
