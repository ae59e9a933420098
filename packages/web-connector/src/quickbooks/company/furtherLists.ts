import type { CompanyData } from './CompanyFile'
import { listRecord } from './createLists'
import { firstNames, lastNames } from './names'
import { dollars } from './references'
import type { Fields, GroupItem, ListEntry, ListRecord, Reference, SalesTaxItem, SoldItem } from './records'
import type { SeededRandom } from './seededRandom'

type Maker<Made> = (index: number, company: CompanyData, random: SeededRandom) => Made

/** How the lists without a type of their own are made. */
export const furtherLists = {
  classes: (index, company, random) => {
    const parent = index % 3 === 2 ? company.classes[index - 1] : undefined
    const below = parent ? { ParentRef: refer({ id: parent.listId, fullName: parent.fullName }) } : {}
    return {
      ...entry('Class', 0, `Class ${index + 1}`, index, random, parent),
      fields: { ...below, Sublevel: String(parent ? parent.fullName.split(':').length : 0) },
    }
  },
  employees: (index, _, random) => {
    const [FirstName, LastName] = [random.pick(firstNames), random.pick(lastNames)]
    return {
      ...entry('Employee', 1, `${FirstName} ${LastName} ${index + 1}`, index, random),
      fields: {
        FirstName,
        LastName,
        PrintAs: `${FirstName} ${LastName}`,
        Phone: `555-557-${1000 + (index % 9000)}`,
        SSN: `900-55-${1000 + (index % 9000)}`,
        Email: `employee${index + 1}@example.com`,
        EmployeeType: 'Regular',
        HiredDate: '2019-02-01',
        BirthDate: '1980-03-04',
      },
    }
  },
  terms: (index, _, random) =>
    index % 2 === 0
      ? {
          ...entry('StandardTerms', 2, `Net ${index + 10}`, index, random),
          fields: { StdDueDays: String(index + 10), StdDiscountDays: '0', DiscountPct: '0.00' },
        }
      : {
          ...entry('DateDrivenTerms', 2, `Due on the ${(index % 28) + 1} (${index + 1})`, index, random),
          fields: { DayOfMonthDue: String((index % 28) + 1), DueNextMonthDays: '5', DiscountPct: '0.00' },
        },
  salesTaxCodes: (index, _, random) => ({
    ...entry('SalesTaxCode', 3, ['Tax', 'Non'][index] ?? `T${index}`.slice(0, 3), index, random),
    fields: { IsTaxable: index === 1 ? 'false' : 'true', Desc: index === 1 ? 'Non-Taxable Sales' : 'Taxable Sales' },
  }),
  priceLevels: (index, company, random) => {
    const prices = soldItems(company).slice(0, 2 + (index % 3))
    const perItem = prices.map(({ listId, fullName, priceCents }) => ({
      ItemRef: refer({ id: listId, fullName }),
      CustomPrice: dollars(Math.round(priceCents * 0.9)),
    }))
    return {
      ...entry('PriceLevel', 4, `Price level ${index + 1}`, index, random),
      fields:
        index % 2 === 0 || perItem.length === 0
          ? { PriceLevelType: 'FixedPercentage', PriceLevelFixedPercentage: '-10.00' }
          : { PriceLevelType: 'PerItem', PriceLevelPerItemRet: perItem },
    }
  },
} satisfies Partial<Record<keyof CompanyData, Maker<ListEntry>>>

export const createSalesTaxItem: Maker<SalesTaxItem> = (index, { vendors }, random) => ({
  ...listRecord(index, 0x440000, `Sales tax ${index + 1}`, undefined, random),
  kind: 'SalesTax',
  description: 'Sales tax of the county',
  taxRate: `${7 + (index % 3)}.75`,
  taxVendor: vendors[0] ? { id: vendors[0].listId, fullName: vendors[0].fullName } : null,
})

export const createItemGroup: Maker<GroupItem> = (index, company, random) => ({
  ...listRecord(index, 0x480000, `Set ${index + 1}`, undefined, random),
  kind: 'Group',
  description: 'Sold together',
  members: soldItems(company)
    .slice(0, 3)
    .map(({ listId, fullName }, place) => ({ item: { id: listId, fullName }, quantity: place + 1 })),
})

/** The items that are sold by themselves. */
export function soldItems({ items }: CompanyData): SoldItem[] {
  return items.filter((item) => 'priceCents' in item)
}

function entry(type: string, place: number, name: string, index: number, random: SeededRandom, parent?: ListRecord) {
  return { type, ...listRecord(index, 0x300000 + place * 0x40000, name, parent, random) }
}

export function refer({ id, fullName }: Reference): Fields {
  return { ListID: id, FullName: fullName }
}
