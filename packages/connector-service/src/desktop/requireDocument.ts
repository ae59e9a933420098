import { notFound } from '../http/HttpError'
import { quickBooksDesktopDocument, type DocumentScope } from './quickBooksDesktopDocument'

/** @throws HttpError 404 when the connection is gone */
export async function requireDocument(scope: DocumentScope, connectionId: string) {
  const document = await quickBooksDesktopDocument(scope, connectionId)
  if (document === null) throw notFound('connection')
  return document
}
