// SPDX-License-Identifier: GPL-3.0-or-later
// What Java thinks of both ends of a connection: a handshake between two of its own sockets, each with a
// certificate of ours, names checked as for HTTPS.
// Arguments: PKCS#12 with the trusted authority, of the server, of the client; their passphrase; the host's name.
import java.io.FileInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.security.KeyStore;
import java.util.concurrent.FutureTask;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

public class JavaJudge {
    private static final int PATIENCE = 30_000;

    private static KeyStore store(String path, char[] word) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (FileInputStream in = new FileInputStream(path)) {
            store.load(in, word);
        }
        return store;
    }

    private static SSLContext context(KeyStore trusted, String own, char[] word) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("SunX509"); // offers what it has, whatever its purpose
        keys.init(store(own, word), word);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static void exchange(SSLSocket socket) throws Exception {
        socket.setSoTimeout(PATIENCE);
        socket.startHandshake();
        socket.getOutputStream().write(1);
        if (socket.getInputStream().read() != 1) // TLS 1.3 tells a client of its refusal only here
            throw new Exception("the connection has ended");
    }

    /** Whether nothing went wrong; says what did. */
    private static boolean ended(String who, Exception failure) {
        if (failure != null)
            System.out.println(who + ": " + failure.getMessage());
        return failure == null;
    }

    private static Exception serve(SSLServerSocket listening) {
        try (SSLSocket socket = (SSLSocket) listening.accept()) {
            exchange(socket);
            return null;
        } catch (Exception failure) {
            return failure;
        }
    }

    private static Exception connect(SSLContext context, int port, String host) {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
                SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            exchange(socket);
            return null;
        } catch (Exception failure) {
            return failure;
        }
    }

    public static void main(String[] arguments) throws Exception {
        char[] word = arguments[3].toCharArray();
        KeyStore trusted = store(arguments[0], word);
        SSLContext server = context(trusted, arguments[1], word);
        SSLContext client = context(trusted, arguments[2], word);
        try (SSLServerSocket listening = (SSLServerSocket) server.getServerSocketFactory().createServerSocket(
                     0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(PATIENCE);
            listening.setNeedClientAuth(true);
            FutureTask<Exception> serving = new FutureTask<>(() -> serve(listening));
            Thread thread = new Thread(serving);
            thread.setDaemon(true);
            thread.start();
            boolean isGood = ended("client", connect(client, listening.getLocalPort(), arguments[4]));
            isGood &= ended("server", serving.get());
            System.exit(isGood ? 0 : 1);
        }
    }
}
