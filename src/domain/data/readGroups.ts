import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'

/** Data types that are read from one day on; null: from the beginning, or without a date. */
interface ReadGroup {
  from: string | null
  dataTypes: string[]
}

/** The data types by the day from which they are read: first those without one, then the earliest day first, each in its order. */
export function readGroups(dataTypes: readonly Pick<DataTypeProgress, 'dataType' | 'from'>[]): ReadGroup[] {
  const groups = new Map<string, ReadGroup>()
  for (const { dataType, from = null } of dataTypes) {
    const day = from?.slice(0, 'YYYY-MM-DD'.length) ?? ''
    const group = groups.get(day) ?? { from, dataTypes: [] }
    groups.set(day, { ...group, dataTypes: [...group.dataTypes, dataType] })
  }
  return [...groups.keys()].toSorted().flatMap((day) => groups.get(day) ?? [])
}
