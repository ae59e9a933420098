/** What a host's operator does once with the API key: makes a company, and lets the host's pages call. */
export function connectionsApi(baseUrl, apiKey) {
  const authorization = `Basic ${Buffer.from(apiKey).toString('base64')}`

  async function post(path, body) {
    const response = await fetch(new URL(path, baseUrl), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`POST ${path} was answered ${response.status}`)
    return response.json()
  }

  return {
    createCompany: async (name) => (await post('/companies', { name })).id,
    allowOrigins: (allowedOrigins) => post('/corsSettings', { allowedOrigins }),
  }
}
