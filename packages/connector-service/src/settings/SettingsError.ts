/** A setting that the service can't start with, in words for the operator. Never holds a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}
