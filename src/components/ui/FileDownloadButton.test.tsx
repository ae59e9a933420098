import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { keepDownloads } from '../../../test/keepDownloads'
import { createConnectionsClient } from '../../api/createConnectionsClient'
import { en } from '../../messages/en'
import { ConnectionsProvider } from '../ConnectionsProvider/ConnectionsProvider'
import { FileDownloadButton } from './FileDownloadButton'

/** A download that comes piece by piece, as the test sends it. */
function openDownload(headers: Record<string, string>) {
  let pieces: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (pieces = controller) })
  const client = createConnectionsClient({
    baseUrl: 'https://api.connections.test',
    companyId: 'company',
    getAccessToken: () => Promise.resolve('token'),
    fetch: () => Promise.resolve(new Response(body, { headers })),
  })
  render(
    <StrictMode>
      <ConnectionsProvider client={client} locale={en}>
        <FileDownloadButton connectionId="connection" file="connector" fileName="Connector.exe">
          Download
        </FileDownloadButton>
      </ConnectionsProvider>
    </StrictMode>,
  )
  return {
    user: userEvent.setup(),
    arrives: (bytes: number) => pieces?.enqueue(new Uint8Array(bytes)),
    ends: () => pieces?.close(),
  }
}

test('the bar follows the bytes, in words too, and the file is saved whole', async () => {
  const downloads = keepDownloads()
  const { user, arrives, ends } = openDownload({ 'content-length': '4000000' })
  await user.click(screen.getByRole('button', { name: 'Download' }))
  arrives(1_000_000)
  expect(await screen.findByText('1 MB of 4 MB')).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'Downloading Connector.exe' })).toHaveValue(25)
  arrives(3_000_000)
  ends()
  expect(await screen.findByText('Saved as Connector.exe. Look in your downloads.')).toBeVisible()
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  expect(downloads).toEqual([{ fileName: 'Connector.exe', size: 4_000_000 }])
})

test('if the size is unknown, says how much has arrived', async () => {
  keepDownloads()
  const { user, arrives, ends } = openDownload({ 'content-disposition': 'attachment; filename="Newer.exe"' })
  await user.click(screen.getByRole('button', { name: 'Download' }))
  arrives(2_500_000)
  expect(await screen.findByText('2.5 MB so far')).toBeVisible()
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value')
  ends()
  expect(await screen.findByText('Saved as Newer.exe. Look in your downloads.')).toBeVisible()
})
