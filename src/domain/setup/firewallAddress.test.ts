import { expect, test } from 'vitest'
import { firewallAddress } from './firewallAddress'

test.each([
  ['https://connect.example.com', 'connect.example.com', '443'],
  ['http://connect.example.com/api', 'connect.example.com', '80'],
  ['https://connect.example.com:8443', 'connect.example.com', '8443'],
])('%s is let through as %s, port %s', (url, hostName, port) => {
  expect(firewallAddress(new URL(url))).toEqual({ hostName, port })
})

test.each(['http://localhost:4000', 'http://demo.localhost', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
  'no firewall stands before %s',
  (url) => {
    expect(firewallAddress(new URL(url))).toBeNull()
  },
)
