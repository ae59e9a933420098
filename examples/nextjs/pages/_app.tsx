import 'connections-sdk/styles.css'
import type { AppProps } from 'next/app'
import Head from 'next/head'
import '../app/page.css'

export default function PagesRouterApp({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <title>Connect your books · Harbor Lending</title>
        <link rel="icon" href="data:," />
      </Head>
      <Component {...pageProps} />
    </>
  )
}
