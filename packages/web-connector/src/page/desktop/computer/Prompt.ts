/** A window that this page itself shows, before or beside what the computer asks. */
export type Prompt =
  | { kind: 'allow_changes'; fileName: string }
  | { kind: 'install' }
  | { kind: 'cannot_open'; fileName: string; reason: 'no_connector' | 'no_program' | 'unreadable' }
  | { kind: 'password'; appName: string }
  | { kind: 'status'; appName: string }
  | { kind: 'remove'; appName: string }
  | { kind: 'exit' }
  | { kind: 'troubleshoot' }
