import { connect, createServer, type Socket } from 'node:net'

/** How a connection through the proxy fares. */
export type Weather = 'clear' | 'slow' | 'silent' | 'refusing'

/** A port of this machine in front of another, with weather in between. */
export async function openProxy(host: string, port: number) {
  let weather: Weather = 'clear'
  const open = new Set<Socket>()
  const server = createServer(near => {
    if (weather === 'refusing') {
      near.destroy()
      return
    }
    const far = connect(port, host)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
      from.on('error', () => to.destroy())
      from.on('data', bytes => {
        if (weather === 'silent') return // what is under way is lost, as behind a cut cable
        setTimeout(() => to.write(bytes), weather === 'slow' ? 500 : 0)
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    turn(next: Weather) {
      weather = next
      if (next === 'refusing') for (const socket of open) socket.resetAndDestroy()
    },
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
