/** What goes wrong with a call, where nothing needs to be said about the answer. */
export type PlainFailure =
  /** The request never arrives. */
  | 'offline'
  /** The request is carried out, but its answer is lost on the way. */
  | 'answerLost'
  /** The answer waits for `delayMs`, or until `recover()`. */
  | 'slow'
  /** A web page with status 200, as a proxy or a captive portal sends. */
  | 'html'
  /** JSON that breaks off. */
  | 'invalidJson'
  /** An HTTP status with the contract's error body. */
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 429
  | 500
  | 501
  | 502
  | 503
  | 504

/** What goes wrong with one field of an otherwise good answer. */
export type FieldFailure =
  /** The field is not there. */
  | 'missingField'
  /** The field holds a value that this version doesn't know. */
  | 'unknownEnum'
  /** The field holds a `javascript:` URL. */
  | 'scriptUrl'

const plain: Record<PlainFailure, true> = {
  offline: true,
  answerLost: true,
  slow: true,
  html: true,
  invalidJson: true,
  400: true,
  401: true,
  403: true,
  404: true,
  408: true,
  409: true,
  429: true,
  500: true,
  501: true,
  502: true,
  503: true,
  504: true,
}
const inField: Record<FieldFailure, true> = { missingField: true, unknownEnum: true, scriptUrl: true }

/** The names of all failures. */
export const failureNames = Object.keys({ ...plain, ...inField })

/** Whether a failure is one of a field. */
export function isFieldFailure(failure: PlainFailure | FieldFailure): failure is FieldFailure {
  return failure in inField
}

/** Which calls fail, and how. */
export interface FailureOptions {
  /** How many calls fail. Default 1; `Infinity` until `recover()`. */
  times?: number
  /** Only calls of this method, such as `POST`. */
  method?: string
  /** Only calls whose path ends so, such as `/password`. */
  path?: string
  /** What a 429 or 503 asks the caller to wait: seconds, or an HTTP date as text. */
  retryAfter?: number | string
  /** How long a slow answer takes; without it, until `recover()`. */
  delayMs?: number
}

/** Which calls fail, and in which field of their answer. */
export interface FieldFailureOptions extends FailureOptions {
  /** Path of the field in the answer, such as `activity.state` or `results.0.linkUrl`. */
  field: string
}

/** A failure as ordered. */
export interface FailureOrder extends FailureOptions {
  failure: PlainFailure | FieldFailure
  field?: string
  times: number
}
