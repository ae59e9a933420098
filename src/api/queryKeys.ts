/** Where each answer is kept: `[noun, id]`. */
export const queryKeys = {
  connections: (companyId: string) => ['connections', companyId] as const,
  pendingConnection: (companyId: string) => ['pendingConnection', companyId] as const,
  connection: (connectionId: string) => ['connection', connectionId] as const,
  quickBooksDesktop: (connectionId: string) => ['quickBooksDesktop', connectionId] as const,
  quickBooksDesktopEvents: (connectionId: string) => ['quickBooksDesktopEvents', connectionId] as const,
  /** True for a part that the service has answered not to have. */
  notOffered: (connectionId: string, part: string) => ['notOffered', connectionId, part] as const,
  handoffs: (connectionId: string) => ['handoffs', connectionId] as const,
  timeline: (connectionId: string) => ['timeline', connectionId] as const,
  dataStatus: (companyId: string) => ['dataStatus', companyId] as const,
  dataHistory: (companyId: string) => ['dataHistory', companyId] as const,
}
