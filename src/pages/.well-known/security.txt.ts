import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { securityText } from '../../publish/securityText.ts';
import { absoluteHref } from '../../site.ts';

/** Set by whoever runs the site: `mailto:` or an address; without it the page that says where to report faults. */
const contact = process.env['SECURITY_CONTACT'] ?? absoluteHref('/om/#tilgaengelighed');

export const GET: APIRoute = () =>
  new Response(securityText(contact, dataset.dataDate, absoluteHref('/.well-known/security.txt')), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
