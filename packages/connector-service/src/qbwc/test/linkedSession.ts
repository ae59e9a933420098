import { answerTo, checkAnswerTo, records } from './cannedAnswers'
import type { conversation } from './conversation'

type Conversation = ReturnType<typeof conversation>

const elements: Record<string, string> = {
  AccountQuery: 'AccountRet',
  CustomerQuery: 'CustomerRet',
  VendorQuery: 'VendorRet',
  ItemQuery: 'ItemServiceRet',
  InvoiceQuery: 'InvoiceRet',
  BillQuery: 'BillRet',
  ReceivePaymentQuery: 'ReceivePaymentRet',
}

/** Two records of whatever `request` asks for, none of them deleted. */
export function twoRecords(request: string) {
  if (request.includes('<CompanyQueryRq')) {
    return answerTo(request, '<CompanyRet><CompanyName>Rock Castle</CompanyName></CompanyRet>')
  }
  if (request.includes('DeletedQueryRq')) return checkAnswerTo(request, 2)
  const name = /<(\w+Query)Rq /.exec(request)?.[1] ?? ''
  const element = elements[name]
  if (element === undefined) return answerTo(request, '')
  return answerTo(request, records(element, 1, 2))
}

/** Answers requests until one for `queryName` comes, and returns that, unanswered. */
export async function untilAskedFor(caller: Conversation, ticket: string, queryName: string) {
  let request = await caller.sendFirst(ticket)
  for (let turn = 0; turn < 20 && !request.includes(`<${queryName}Rq`); turn += 1) {
    await caller.receive(ticket, twoRecords(request))
    request = await caller.send(ticket)
  }
  return request
}

/** Answers everything with two records, to the end of the session; returns the percentages that were told. */
export async function answerEverything(caller: Conversation, ticket: string, firstRequest?: string) {
  const percentages: number[] = []
  let request = firstRequest ?? (await caller.sendFirst(ticket))
  for (let turn = 0; turn < 50; turn += 1) {
    percentages.push(await caller.receive(ticket, twoRecords(request)))
    if (percentages.at(-1) === 100) return percentages
    request = await caller.send(ticket)
  }
  throw new Error('the session has no end')
}
