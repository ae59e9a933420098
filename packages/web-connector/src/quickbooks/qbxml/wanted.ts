import type { XmlElement } from '@rgrove/parse-xml'
import type { QbElement } from './elementTree'
import { textOf, textsOf } from './readQbxml'

/** Which parts of a record a query answers. */
export interface Wanted {
  /** IncludeLineItems. */
  lines: boolean
  /** IncludeLinkedTxns. */
  links: boolean
  /** Whose data extensions: OwnerIDs in upper case. `0` are custom fields. */
  ownerIds: ReadonlySet<string>
  /** IncludeRetElement; null for all of them. */
  elements: ReadonlySet<string> | null
}

export function wantedBy(request: XmlElement): Wanted {
  const elements = textsOf(request, 'IncludeRetElement')
  return {
    lines: textOf(request, 'IncludeLineItems') === 'true',
    links: textOf(request, 'IncludeLinkedTxns') === 'true',
    ownerIds: new Set(textsOf(request, 'OwnerID').map((ownerId) => ownerId.trim().toUpperCase())),
    elements: elements.length === 0 ? null : new Set(elements),
  }
}

const lineElement = /LineRet$|LineGroupRet$|^Journal(Debit|Credit)Line$|^AppliedToTxnRet$/

/** The record without what wasn't asked for. */
export function onlyWanted({ name, content }: QbElement, wanted: Wanted): QbElement {
  if (!Array.isArray(content)) return { name, content }
  const asked = content.filter((child) => {
    if (!wanted.lines && lineElement.test(child.name)) return false
    if (!wanted.links && child.name === 'LinkedTxn') return false
    return wanted.elements?.has(child.name) ?? true
  })
  return { name, content: withoutExtensions(asked, wanted.ownerIds) }
}

/** Data extensions stand at the end of a record, of its lines, and of the lines within a line group. */
function withoutExtensions(elements: QbElement[], ownerIds: ReadonlySet<string>): QbElement[] {
  return elements.flatMap((element) => {
    if (!Array.isArray(element.content)) return [element]
    if (element.name !== 'DataExtRet') {
      return [{ name: element.name, content: withoutExtensions(element.content, ownerIds) }]
    }
    const [owner] = element.content
    return typeof owner?.content === 'string' && ownerIds.has(owner.content.toUpperCase()) ? [element] : []
  })
}
