"""The current Apiera access token, from the token agent of this machine. Needs the standard library only."""

import http.client
import json
import os
import socket
import urllib.error
import urllib.request


def ask_agent(method, path, headers=None):
    """APIERA_TOKEN_AGENT is its socket (/run/apiera/token-agent.sock) or its host and port (127.0.0.1:8181)."""
    place = os.environ.get("APIERA_TOKEN_AGENT", "/run/apiera/token-agent.sock")
    connection = http.client.HTTPConnection("localhost" if place[0] == "/" else place, timeout=30)
    if place[0] == "/":
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.settimeout(30)
        connection.sock.connect(place)
    connection.request(method, path, headers={"Apiera-Agent": "true", **(headers or {})})
    response = connection.getresponse()
    answer = json.loads(response.read() or "{}")
    connection.close()
    if response.status >= 300:
        raise RuntimeError(f"No token: {answer['detail']}")
    return answer


def access_token(rejected=None):
    """Ask for each request: it costs nothing. After a 401 name the token that was rejected, to get another."""
    if rejected is not None:
        ask_agent("POST", "/invalidate", {"Authorization": f"Bearer {rejected}"})
    return ask_agent("GET", "/token")["access_token"]


def get_from_api(path):
    """GETs from the API, with one more attempt when the token was rejected."""
    url = os.environ.get("APIERA_API_URL", "https://api.apiera.io") + path
    token = access_token()
    for attempt in (1, 2):
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code != 401 or attempt == 2:
                raise
            token = access_token(rejected=token)


if __name__ == "__main__":
    print(*(locale["code"] for locale in get_from_api("/v1/locales")["items"]))
