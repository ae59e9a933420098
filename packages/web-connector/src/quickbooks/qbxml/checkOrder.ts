import type { XmlElement } from '@rgrove/parse-xml'
import { childElements } from '../../xml/childElements'
import { HresultError } from '../hresults'
import { aggregates, type RequestShape } from './requestShapes'

interface Slot {
  name: string
  position: number
  repeats: boolean
}

function slotsOf(sequence: readonly string[]): Map<string, Slot> {
  const slots = sequence.flatMap((entry, position) =>
    entry.split('|').map((word) => ({ name: word.replace('*', ''), position, repeats: word.endsWith('*') })),
  )
  return new Map(slots.map((slot) => [slot.name, slot]))
}

/**
 * Checks attributes, elements, their order and their number.
 * @throws HresultError 0x80040400, which is all that QuickBooks says about it.
 */
export function checkRequest(request: XmlElement, shape: RequestShape): void {
  for (const name of Object.keys(request.attributes)) {
    if (!shape.attributes.includes(name)) throw new HresultError('0x80040400')
  }
  const children = childElements(request)
  checkSequence(children, [...shape.selectors, ...shape.filters, ...shape.tail])
  const used = (sequence: readonly string[]) => {
    const slots = slotsOf(sequence)
    return new Set(children.filter((child) => slots.has(child.name)).map((child) => child.name))
  }
  const selectors = used(shape.selectors).size
  if (selectors > 1 || (selectors === 1 && used(shape.filters).size > 0)) throw new HresultError('0x80040400')
}

function checkSequence(children: XmlElement[], sequence: readonly string[]) {
  const slots = slotsOf(sequence)
  let last: Slot | undefined
  for (const child of children) {
    const slot = slots.get(child.name)
    const isInPlace = slot && (!last || slot.position > last.position || (slot.name === last.name && slot.repeats))
    if (!isInPlace || Object.keys(child.attributes).length > 0) throw new HresultError('0x80040400')
    const inner = aggregates[child.name]
    if (inner) checkSequence(childElements(child), inner)
    else if (childElements(child).length > 0) throw new HresultError('0x80040400')
    last = slot
  }
}
