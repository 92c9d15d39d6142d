vcl 4.1;

# Varnish 7 between the proxy that ends TLS and the market; docs/operations.md, chapter "CDN", shows how to start it. It
# listens to that proxy alone, and has the market's CDN_PURGE_TOKEN in its environment.

import std;

backend default {
  .host = "127.0.0.1";
  .port = "3000";
}

sub vcl_recv {
  # The proxy has set the visitor's address, and Varnish has appended that of the proxy.
  set req.http.X-Forwarded-For = regsub(req.http.X-Forwarded-For, ", [^,]+$", "");

  if (req.method == "PURGE") {
    if (!std.getenv("CDN_PURGE_TOKEN") || req.http.Authorization != "Bearer " + std.getenv("CDN_PURGE_TOKEN")) {
      return (synth(403, "Forbidden"));
    }
    if (req.http.Surrogate-Key !~ "^[A-Za-z0-9_:% -]+$") {
      return (synth(400, "No keys"));
    }
    # A ban has no spaces, and names only fields of stored objects, so that Varnish removes these in the background.
    if (std.ban("obj.http.Surrogate-Key ~ (^|[[:space:]])(" + regsuball(req.http.Surrogate-Key, " +", "|")
        + ")($|[[:space:]])")) {
      return (synth(200, "Purged"));
    }
    return (synth(500, "Not purged"));
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }

  # The market has each page in three encodings.
  if (req.http.Accept-Encoding ~ "\bbr\b") {
    set req.http.Accept-Encoding = "br";
  } else if (req.http.Accept-Encoding ~ "\bgzip\b") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }

  # A visitor with a cookie gets the same public pages as everybody. Whatever is for one person says that it is private.
  return (hash);
}

sub vcl_backend_response {
  if (beresp.http.Surrogate-Control ~ "max-age=") {
    set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, "^.*max-age=([0-9]+).*$", "\1s"), 0s);
    set beresp.grace = 0s;
    if (beresp.http.Surrogate-Control ~ "stale-while-revalidate=") {
      set beresp.grace =
        std.duration(regsub(beresp.http.Surrogate-Control, "^.*stale-while-revalidate=([0-9]+).*$", "\1s"), 0s);
    }
    return (deliver);
  }
}

sub vcl_deliver {
  # Only the market's purges reach this cache, so no other cache may store a page.
  unset resp.http.Surrogate-Control;
  unset resp.http.Surrogate-Key;
  set resp.http.Cache-Control = regsub(resp.http.Cache-Control, ", s-maxage=[0-9]+", "");
}
