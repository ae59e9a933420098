import { XmlElement } from '@rgrove/parse-xml'
import { MalformedXmlError } from './readXml'

export interface QualifiedName {
  /** The namespace's name, or '' for none. */
  namespace: string
  localName: string
}

/**
 * What an element's name means where it stands.
 * @throws MalformedXmlError when its prefix was never declared.
 */
export function qualifiedName(element: XmlElement): QualifiedName {
  return resolveName(element, element.name)
}

/** The same for an attribute's name: without a prefix it is in no namespace. */
export function qualifiedAttributeName(element: XmlElement, name: string): QualifiedName {
  return name.includes(':') ? resolveName(element, name) : { namespace: '', localName: name }
}

function resolveName(element: XmlElement, name: string): QualifiedName {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const localName = name.slice(colon + 1)
  const namespace = declaredNamespace(element, prefix)
  if (namespace === undefined) {
    if (prefix === '') return { namespace: '', localName }
    throw new MalformedXmlError(`'${prefix}' is an undeclared prefix.`)
  }
  return { namespace, localName }
}

function declaredNamespace(element: XmlElement, prefix: string): string | undefined {
  if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace'
  const attribute = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
  for (let at: unknown = element; at instanceof XmlElement; at = at.parent) {
    const declared = at.attributes[attribute]
    if (declared !== undefined) return declared
  }
  return undefined
}
