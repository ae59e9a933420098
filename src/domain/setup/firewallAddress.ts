/** What a firewall must let through. */
export interface FirewallAddress {
  hostName: string
  port: string
}

/** The service's address as a firewall's owner needs it; null where nothing leaves the computer. */
export function firewallAddress({ hostname: hostName, port, protocol }: URL): FirewallAddress | null {
  if (/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostName)) return null
  return { hostName, port: port || (protocol === 'http:' ? '80' : '443') }
}
