/** A person tried what QuickBooks does not allow while an application is using it. */
export class QuickBooksBusyError extends Error {
  override name = 'QuickBooksBusyError'
  constructor() {
    super('QuickBooks is in use by an application. Wait until its update is over.')
  }
}
