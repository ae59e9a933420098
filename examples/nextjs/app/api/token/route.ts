import { session } from '../../session'

/** Gives the page a token for its company alone, for a short time. The API key stays here. */
export async function POST() {
  const { companyId, baseUrl } = session()
  const response = await fetch(`${baseUrl}/companies/${companyId}/accessToken`, {
    headers: { authorization: `Basic ${Buffer.from(process.env.CONNECTOR_API_KEY ?? '').toString('base64')}` },
    cache: 'no-store',
  })
  if (!response.ok) throw new Error(`the Connections API answered ${response.status}`)
  return Response.json(await response.json(), { headers: { 'cache-control': 'no-store' } })
}
