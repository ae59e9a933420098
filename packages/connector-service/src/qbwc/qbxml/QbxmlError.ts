/** An answer of QuickBooks that can't be read. Its message may be shown and logged: it quotes nothing of the answer. */
export class QbxmlError extends Error {
  override readonly name = 'QbxmlError'
}
