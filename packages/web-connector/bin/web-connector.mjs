#!/usr/bin/env node
import { register } from 'tsx/esm/api'

register()
const { cli } = await import('../src/cli.ts')
process.exitCode = await cli(process.argv.slice(2), process)
