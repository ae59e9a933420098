import type { FastifyInstance } from 'fastify'

/** Learns the routes as they are registered; the result tells which methods an address takes, none for an unknown address. */
export function allowedMethods(app: FastifyInstance) {
  const routes = new Map<string, { matches: RegExp; methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    const route = routes.get(url) ?? { matches: pattern(url), methods: new Set() }
    for (const one of [method].flat()) route.methods.add(one)
    routes.set(url, route)
  })
  return (url: string) => {
    const path = url.split('?')[0] ?? ''
    const methods = [...routes.values()]
      .filter(({ matches }) => matches.test(path))
      .flatMap(({ methods }) => Array.from(methods))
    return [...new Set(methods)].toSorted()
  }
}

function pattern(url: string) {
  const segments = url
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)))
  return new RegExp(`^${segments.join('/')}$`)
}
