import { expect, test } from 'vitest'
import { messageWindowGuide, messageWindowsAt } from './messageWindows'

const places = ['configuration_file', 'password', 'first_sync', 'connection'] as const

test('each window can be chosen everywhere, and has something to do', () => {
  const all = messageWindowsAt('configuration_file').toSorted()
  for (const place of places) {
    expect(messageWindowsAt(place).toSorted()).toEqual(all)
    expect(all.filter((id) => messageWindowGuide(id, place).steps.length === 0)).toEqual([])
  }
})

test('what is usual in a place comes first', () => {
  expect(messageWindowsAt('configuration_file').slice(0, 2)).toEqual(['quickbooks_closed', 'access_refused'])
  expect(messageWindowsAt('configuration_file').slice(-2)).toEqual(['sync_unreachable', 'password_refused'])
  expect(messageWindowsAt('password').slice(0, 3)).toEqual([
    'password_refused',
    'sync_unreachable',
    'quickbooks_closed',
  ])
})

test('a password is refused before there is one only for a row of an earlier file, which goes', () => {
  expect(messageWindowGuide('password_refused', 'configuration_file').steps).toContain('remove_old_row')
  expect(messageWindowGuide('password_refused', 'password').steps).toContain('make_new_password')
})

test('a file that the company file remembers is replaced, and no other', () => {
  const replaced = messageWindowsAt('connection').filter((id) =>
    messageWindowGuide(id, 'connection').steps.includes('make_new_configuration'),
  )
  expect(replaced.toSorted()).toEqual(['file_id_taken', 'registered_before'])
})
