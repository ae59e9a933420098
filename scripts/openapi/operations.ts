import type * as z from 'zod/mini'
import * as contract from '../../src/contract'

/** One operation of the contract, as the OpenAPI file tells it. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  summary: string
  security: 'companyToken' | 'apiKey' | 'none'
  query?: z.core.$ZodType
  body?: z.core.$ZodType
  answers: Record<number, Answer>
}

/** What an operation answers: a schema's name, a media type, or nothing. */
export interface Answer {
  description: string
  schema?: keyof typeof schemas
  mediaType?: string
}

/** Every named shape of the contract. */
export const schemas = {
  AccessToken: contract.accessTokenSchema,
  Company: contract.companySchema,
  Connection: contract.connectionSchema,
  ConnectionsPage: contract.connectionsPageSchema,
  CorsSettings: contract.corsSettingsSchema,
  DataHistoryPage: contract.dataHistoryPageSchema,
  DataStatus: contract.dataStatusSchema,
  Error: contract.errorBodySchema,
  HandoffLink: contract.handoffLinkSchema,
  HandoffRedemption: contract.handoffRedemptionSchema,
  IssuedPassword: contract.issuedPasswordSchema,
  QuickBooksDesktop: contract.quickBooksDesktopSchema,
  Timeline: contract.timelineSchema,
}

const company = '/companies/{companyId}'
const connection = `${company}/connections/{connectionId}`
const desktop = `${connection}/quickbooksDesktop`

const document: Answer = { description: 'The whole document', schema: 'QuickBooksDesktop' }
const file = (mediaType: string): Answer => ({ description: 'The file', mediaType })
const one = (schema: keyof typeof schemas): Answer => ({ description: schema, schema })

const common: Operation[] = [
  {
    method: 'get',
    path: `${company}/connections`,
    summary: 'List connections',
    security: 'companyToken',
    query: contract.pageQuerySchema,
    answers: { 200: one('ConnectionsPage') },
  },
  {
    method: 'post',
    path: `${company}/connections`,
    summary: 'Create a connection',
    security: 'companyToken',
    body: contract.createConnectionSchema,
    answers: { 200: one('Connection') },
  },
  {
    method: 'get',
    path: connection,
    summary: 'Read a connection',
    security: 'companyToken',
    answers: { 200: one('Connection') },
  },
  {
    method: 'patch',
    path: connection,
    summary: 'Unlink a connection',
    security: 'companyToken',
    body: contract.updateConnectionSchema,
    answers: { 200: one('Connection') },
  },
  {
    method: 'delete',
    path: connection,
    summary: 'Delete a connection',
    security: 'companyToken',
    answers: { 204: { description: 'Deleted' } },
  },
  {
    method: 'get',
    path: `${company}/dataStatus`,
    summary: 'Read how each data type stands',
    security: 'companyToken',
    answers: { 200: one('DataStatus') },
  },
  {
    method: 'get',
    path: `${company}/data/history`,
    summary: 'List pulls',
    security: 'companyToken',
    query: contract.pageQuerySchema,
    answers: { 200: one('DataHistoryPage') },
  },
  {
    method: 'post',
    path: '/companies',
    summary: 'Create a company',
    security: 'apiKey',
    body: contract.createCompanySchema,
    answers: { 200: one('Company') },
  },
  {
    method: 'get',
    path: `${company}/accessToken`,
    summary: 'Issue a company access token',
    security: 'apiKey',
    answers: { 200: one('AccessToken') },
  },
  {
    method: 'get',
    path: '/corsSettings',
    summary: 'Read the allowed origins',
    security: 'apiKey',
    answers: { 200: one('CorsSettings') },
  },
  {
    method: 'post',
    path: '/corsSettings',
    summary: 'Set the allowed origins',
    security: 'apiKey',
    body: contract.corsSettingsSchema,
    answers: { 200: one('CorsSettings') },
  },
]

const quickBooksDesktop: Operation[] = [
  { ...read(''), summary: 'Read the whole document', answers: { 200: document, 304: { description: 'Unchanged' } } },
  { ...write('patch', ''), summary: 'Tell what only the customer knows', body: contract.quickBooksDesktopUpdateSchema },
  { ...read('/connector'), summary: 'Download the installer', answers: { 200: file('application/octet-stream') } },
  { ...read('/configuration'), summary: 'Download the .qwc file', answers: { 200: file('application/x-qwc') } },
  { ...write('post', '/configuration/replacement'), summary: 'Make a new OwnerID/FileID pair' },
  { ...write('post', '/password'), summary: 'Issue a password', answers: { 201: one('IssuedPassword') } },
  { ...write('put', '/syncSchedule'), summary: 'Set the schedule', body: contract.scheduleInputSchema },
  { ...write('post', '/pauses'), summary: 'Pause syncs', body: contract.pauseInputSchema, answers: { 201: document } },
  { ...write('patch', '/pauses/{pauseId}'), summary: "Move a pause's end", body: contract.pauseEndSchema },
  { ...write('delete', '/pauses/{pauseId}'), summary: 'Resume, or cancel a coming pause' },
  { ...write('post', '/syncs'), summary: 'Queue a sync', body: contract.syncRequestSchema, answers: { 202: document } },
  { ...write('post', '/reconnection'), summary: 'Bring an ended connection back' },
  {
    ...read('/timeline'),
    summary: 'Read what happened',
    query: contract.timelineQuerySchema,
    answers: { 200: one('Timeline') },
  },
  { ...write('post', '/handoffs'), summary: 'Make a one-use link', answers: { 201: one('HandoffLink') } },
  { ...read('/events'), summary: 'Hear every change', answers: { 200: file('text/event-stream') } },
  {
    method: 'post',
    path: '/handoffs/{code}/redemption',
    summary: 'Redeem a one-use link',
    security: 'none',
    answers: { 200: one('HandoffRedemption') },
  },
]

/** Every operation of the contract. */
export const operations: Operation[] = [...common, ...quickBooksDesktop]

function read(below: string) {
  return { method: 'get', path: `${desktop}${below}`, security: 'companyToken' } as const
}

function write<Method extends Operation['method']>(method: Method, below: string) {
  return { method, path: `${desktop}${below}`, security: 'companyToken', answers: { 200: document } } as const
}
