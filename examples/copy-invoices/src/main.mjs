import { createServerClient } from 'connections-sdk/server'
import { copyInvoices } from './copyInvoices.mjs'

const { COMPANY_ID, CONNECTION_ID, CONNECTOR_PUBLIC_URL, CONNECTOR_API_KEY } = process.env

const client = createServerClient({ baseUrl: CONNECTOR_PUBLIC_URL, apiKey: CONNECTOR_API_KEY })
const copied = await copyInvoices(client, { companyId: COMPANY_ID, connectionId: CONNECTION_ID }, 'invoices.sqlite')
console.log(`${copied} changes copied to invoices.sqlite`)
