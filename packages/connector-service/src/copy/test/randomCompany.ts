import {
  addRecord,
  backUp,
  type CompanyFile,
  type CompanyFileBackup,
  createCompanyFile,
  type DataType,
  deleteRecord,
  editRecord,
  mergeListEntries,
  restore,
  type TransactionRecord,
} from 'web-connector'

const types = ['customers', 'vendors', 'items', 'invoices', 'bills', 'payments'] as const satisfies DataType[]

/** A company file in which somebody works at random, the same with the same seed. */
export function randomCompany(seed: number) {
  const random = seededRandom(seed)
  const file = createCompanyFile({ seed, customers: 30, vendors: 12, items: 10, invoices: 40, bills: 15, payments: 12 })
  const backups: CompanyFileBackup[] = []
  return { file, random, work: (at: Date) => work(file, random, at), backups: backupsOf(file, backups, random) }
}

/** Numbers from 0 to below 1. */
export type Random = ReturnType<typeof seededRandom>

function seededRandom(seed: number) {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    below: (count: number) => Math.floor(next() * count),
    chance: (probability: number) => next() < probability,
    pick<T>(all: readonly T[]): T {
      const one = all[Math.floor(next() * all.length)]
      if (one === undefined) throw new RangeError('There is nothing to pick from.')
      return one
    },
  }
}

function backupsOf(file: CompanyFile, backups: CompanyFileBackup[], random: Random) {
  return {
    make: () => backups.push(backUp(file)),
    /** One that was made since the file was connected, if any was. */
    restore: () => {
      if (backups.length > 0) restore(file, random.pick(backups.slice(-5)))
    },
  }
}

/** One thing that a person does in QuickBooks. What QuickBooks doesn't allow, it refuses. */
function work(file: CompanyFile, random: Random, at: Date) {
  const dataType = random.pick(types)
  const what = random.next()
  if (what < 0.45) add(file, dataType, random, at)
  else if (what < 0.8) edit(file, dataType, random, at)
  else if (what < 0.97) orRefused(() => deleteRecord(file, random.pick(idsOf(file[dataType])), at))
  else {
    const list = idsOf(file[random.pick(['customers', 'vendors'] as const)])
    orRefused(() => mergeListEntries(file, random.pick(list), random.pick(list), at))
  }
}

function add(file: CompanyFile, dataType: (typeof types)[number], random: Random, at: Date) {
  const open = file.invoices.filter(({ subtotalCents, appliedCents }) => subtotalCents > appliedCents)
  if (dataType !== 'payments' || open.length === 0) {
    addRecord(file, dataType, {}, at)
    return
  }
  const { txnId, txnDate, refNumber, subtotalCents, appliedCents } = random.pick(open)
  const amountCents = subtotalCents - appliedCents
  const appliedTo = [{ txnId, txnDate, refNumber, amountCents, balanceRemainingCents: 0 }]
  addRecord(file, 'payments', { appliedTo }, at)
}

function edit(file: CompanyFile, dataType: (typeof types)[number], random: Random, at: Date) {
  const text = `Edited ${random.below(1e9)}`
  if (dataType === 'customers') editRecord(random.pick(file.customers), { notes: text }, at)
  else if (dataType === 'vendors') editRecord(random.pick(file.vendors), { companyName: text }, at)
  else if (dataType === 'items') editRecord(random.pick(file.items), { description: text }, at)
  else editRecord(random.pick<TransactionRecord>(file[dataType]), { memo: text }, at)
}

function idsOf(records: readonly ({ listId: string } | { txnId: string })[]) {
  return records.map((record) => ('listId' in record ? record.listId : record.txnId))
}

function orRefused(change: () => void) {
  try {
    change()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}
