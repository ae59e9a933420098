import type { ClientCore } from './ClientCore'
import { queryKeys } from './queries'
import type { QuickBooksDesktop } from './schemas/quickBooksDesktop'

/** Puts the service's newest answer on every screen that shows this connection. */
export function writeDesktop({ queryClient }: ClientCore, desktop: QuickBooksDesktop): void {
  const queryKey = queryKeys.quickBooksDesktop(desktop.connectionId)
  // A poll under way was asked before this answer was made, and would put the older state back.
  void queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, desktop)
}
