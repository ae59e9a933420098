import type { XmlElement } from '@rgrove/parse-xml'
import { textOf } from './readQbxml'
import { RequestRefused } from './Status'

type Matches = (text: string) => boolean

/** The test of a NameFilter or RefNumberFilter; case does not matter. Null when there is no filter. */
export function matchesText(filter: XmlElement | undefined, name: string): Matches | null {
  if (!filter) return null
  const wanted = (textOf(filter, name) ?? '').toLowerCase()
  const criterion = textOf(filter, 'MatchCriterion')
  if (criterion === 'StartsWith') return (text) => text.toLowerCase().startsWith(wanted)
  if (criterion === 'Contains') return (text) => text.toLowerCase().includes(wanted)
  if (criterion === 'EndsWith') return (text) => text.toLowerCase().endsWith(wanted)
  throw new RequestRefused(3210, 'There was an error when setting a value for the field "MatchCriterion".')
}

/** The test of a NameRangeFilter or RefNumberRangeFilter, both ends included. Null when there is no filter. */
export function withinRange(filter: XmlElement | undefined, name: string): Matches | null {
  if (!filter) return null
  const from = textOf(filter, `From${name}`)?.toLowerCase()
  const to = textOf(filter, `To${name}`)?.toLowerCase()
  return (text) => {
    const value = text.toLowerCase()
    return (from === undefined || value >= from) && (to === undefined || value <= to)
  }
}
