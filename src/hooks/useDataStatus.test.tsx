import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../test/renderWithClient'
import { useDataStatus } from './useDataStatus'

function Statuses({ name }: { name: string }) {
  const result = useDataStatus()
  if (result.status === 'loading') return <p>{`${name}: loading`}</p>
  if (result.status === 'failed') return <p>{`${name}: ${result.error.code}`}</p>
  const { customers } = result.dataStatus
  return <p>{`${name}: ${Object.keys(result.dataStatus).length} types, customers ${customers?.currentStatus}`}</p>
}

test('a host draws the data status itself, with one call for all who show it', async () => {
  const { api } = renderWithClient(
    <>
      <Statuses name="first" />
      <Statuses name="second" />
    </>,
    { scenario: 'healthy' },
  )
  expect(screen.getByText('first: loading')).toBeVisible()
  expect(await screen.findByText('second: 8 types, customers Complete')).toBeVisible()
  expect(api.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['dataStatus'])
})

test('a company without any data has no types', async () => {
  renderWithClient(<Statuses name="none" />, { scenario: 'noConnections' })
  expect(await screen.findByText('none: 0 types, customers undefined')).toBeVisible()
})

test('data that can’t be read says why', async () => {
  renderWithClient(<Statuses name="refused" />, { before: (api) => api.fail(403, { times: Infinity }) })
  expect(await screen.findByText('refused: not_allowed')).toBeVisible()
})
