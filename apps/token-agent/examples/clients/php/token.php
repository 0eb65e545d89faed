<?php
/** Asks the token agent. APIERA_TOKEN_AGENT is its socket (/run/apiera/token-agent.sock) or its host and port (127.0.0.1:8181). */
function ask_agent(string $request, string $headers = ''): array {
    $place = getenv('APIERA_TOKEN_AGENT') ?: '/run/apiera/token-agent.sock';
    $stream = @stream_socket_client(($place[0] === '/' ? 'unix://' : 'tcp://') . $place, $code, $problem, 30);
    if ($stream === false) throw new RuntimeException("The token agent at $place does not answer: $problem");
    stream_set_timeout($stream, 30);
    fwrite($stream, "$request HTTP/1.0\r\nHost: localhost\r\nApiera-Agent: true\r\n$headers\r\n");
    [$head, $body] = explode("\r\n\r\n", stream_get_contents($stream), 2) + ['', ''];
    if (!preg_match('~^HTTP/1\.\d 20~', $head)) throw new RuntimeException('No token: ' . (json_decode($body)?->detail ?? 'no answer'));
    return json_decode($body, true) ?? [];
}

/** The current access token. Ask for each request: it costs nothing. After a 401 name the token that was rejected, to get another. */
function access_token(?string $rejected = null): string {
    if ($rejected !== null) ask_agent('POST /invalidate', "Authorization: Bearer $rejected\r\n");
    return ask_agent('GET /token')['access_token'];
}

/** GETs from the API, with one more attempt when the token was rejected. */
function get_from_api(string $path): array {
    $url = (getenv('APIERA_API_URL') ?: 'https://api.apiera.io') . $path;
    $token = access_token();
    for ($attempt = 1; ; $attempt++) {
        $options = ['header' => "Authorization: Bearer $token", 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => 30];
        $body = file_get_contents($url, false, stream_context_create(['http' => $options]));
        [, $status] = explode(' ', $http_response_header[0] ?? ' 0');
        if ($status === '200') return json_decode($body, true);
        if ($status !== '401' || $attempt > 1) throw new RuntimeException("$path answered $status: $body");
        $token = access_token($token);
    }
}

echo implode(' ', array_column(get_from_api('/v1/locales')['items'], 'code')), "\n";
